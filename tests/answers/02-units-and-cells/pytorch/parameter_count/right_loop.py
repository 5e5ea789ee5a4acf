"""Gate by gate and unit by unit."""


def parameter_count(features, units):
    count = 0
    for gate in "ifgo":
        for unit in range(units):
            count += features + units + 2
    return count
