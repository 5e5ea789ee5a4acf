"""What tests share: submissions, the answer bank, mutants, and hard-coded answers."""
