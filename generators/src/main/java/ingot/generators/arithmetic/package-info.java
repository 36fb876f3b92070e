/** Integer arithmetic: adders, compressor trees, multipliers, sums of products, dividers, shifters, counters, rounding and requantisation. */
package ingot.generators.arithmetic;
