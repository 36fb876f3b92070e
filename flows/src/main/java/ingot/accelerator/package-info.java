/** Systolic arrays as the tiles of a network: where the rooms of arrays and of networks meet. */
package ingot.accelerator;
