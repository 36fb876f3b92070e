/** Integer arithmetic: adders, compressor trees, multipliers, sums of products and requantisation. */
package ingot.generators.arithmetic;
