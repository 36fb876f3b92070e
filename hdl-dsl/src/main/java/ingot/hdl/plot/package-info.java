/** Plots as SVG, and the pages that they stand on: one file each, without scripts, in the colours of the reader's choice. */
package ingot.hdl.plot;
