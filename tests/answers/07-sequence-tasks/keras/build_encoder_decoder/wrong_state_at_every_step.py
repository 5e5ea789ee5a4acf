"""Mistake: state-at-every-step. Each step by itself, from the encoder's state."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            steps = [self.decoder(inputs[:, t : t + 1], initial_state=[h, c]) for t in range(inputs.shape[1])]
            return self.head(keras.ops.concatenate(steps, axis=1))

    return EncoderDecoder()
