/** Waves: what signals did over time, as files for GTKWave and Surfer. */
package ingot.sim.wave;
