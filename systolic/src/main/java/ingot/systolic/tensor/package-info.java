/** The tensor unit: a systolic array with its memories, its DMA and its commands. */
package ingot.systolic.tensor;
