/** The row-stationary array: convolutions whose filter rows, input rows and sums each move in a direction of their own. */
package ingot.systolic.row;
