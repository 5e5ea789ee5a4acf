"""Mistake: cell-states. The head on c."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_state=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            results = []
            for t in range(inputs.shape[1]):
                _, h, c = self.decoder(inputs[:, t : t + 1], initial_state=[h, c])
                results.append(self.head(c))
            return keras.ops.stack(results, axis=1)

    return EncoderDecoder()
