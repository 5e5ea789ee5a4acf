"""Mistake: decoder-reads-source. The last state at every step beside the inputs."""

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
            last, h, c = self.encoder(source)
            context = keras.ops.repeat(last[:, None], keras.ops.shape(inputs)[1], axis=1)
            both = keras.ops.concatenate([inputs, context], axis=-1)
            return self.head(self.decoder(both, initial_state=[h, c]))

    return EncoderDecoder()
