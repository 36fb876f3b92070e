/** A channel of DRAM: a controller that schedules requests, and a memory that behaves and insists on its timing. */
package ingot.systolic.dram;
