"""Mistake: last-dropped. tf.data drops the remainder."""

import keras


def window_dataset(table, length, batch_size):
    data = keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=1
    )
    return data.unbatch().batch(batch_size, drop_remainder=True)
