"""Mistake: own-outputs-read. Each result is fed back."""

import keras


def build_encoder_decoder(source_features, units, target_features):
    class EncoderDecoder(keras.Model):
        def __init__(self):
            super().__init__()
            self.encoder = keras.layers.LSTM(units, return_state=True)
            self.decoder = keras.layers.LSTM(units, return_sequences=True, return_state=True)
            self.head = keras.layers.Dense(target_features)

        def call(self, both):
            source, inputs = both
            _, h, c = self.encoder(source)
            step, results = inputs[:, :1], []
            for t in range(inputs.shape[1]):
                hidden, h, c = self.decoder(step, initial_state=[h, c])
                step = self.head(hidden)
                results.append(step)
            return keras.ops.concatenate(results, axis=1)

    return EncoderDecoder()
