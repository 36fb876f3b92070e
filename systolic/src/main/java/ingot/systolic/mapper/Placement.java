package ingot.systolic.mapper;

/**
 * Where the data of a convolution stand in the memory outside, in bytes.
 *
 * @param inputs a plane for each tile of channels, in it a vector for each pixel, line by line
 * @param weights for each tile of filters and of channels, and each element of the kernel, line by line, the rows of weights of the array
 * @param parameters for each tile of filters the rows that requantise
 * @param outputs like the inputs, with tiles of filters; raw sums in rows of the accumulators
 * @param end the first byte behind all of them
 */
public record Placement(long inputs, long weights, long parameters, long outputs, long end) {}
