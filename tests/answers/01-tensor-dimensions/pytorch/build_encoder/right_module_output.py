"""The last step of the output in place of h_n."""

from torch import nn


def build_encoder(features, units):
    class LetzterZustand(nn.Module):
        def __init__(self, eingang, breite):
            super().__init__()
            self.schicht = nn.LSTM(input_size=eingang, hidden_size=breite, num_layers=1, batch_first=True)

        def forward(self, folgen):
            ausgabe, _ = self.schicht(folgen)
            return ausgabe[:, -1, :]

    return LetzterZustand(features, units)
