"""Mistake: not-written. The stub."""

def build_encoder_decoder(source_features, units, target_features):
    raise NotImplementedError
