/**
 * Neural networks as lists of operators, named as frameworks name them, with what each of them multiplies, reads and writes. Nothing here knows an accelerator.
 */
package ingot.systolic.workload;
