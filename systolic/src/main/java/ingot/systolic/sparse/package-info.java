/** Weights with zeros: what a 2:4 array needs of them, and how they become its groups. */
package ingot.systolic.sparse;
