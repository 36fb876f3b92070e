/**
 * The clock tree: buffers between the clock port and the flip-flops, so that the edge comes to all of them at nearly the same time.
 *
 * <p>{@link ingot.flow.layout.embedded.cts.ClockTree} groups the clock pins into clusters of equal size, gives each a buffer, groups the
 * buffers in the same way, and so on up to one root. Every path has the same number of buffers; the sizes of the last ones are
 * chosen so that the estimated arrival times meet.
 */
package ingot.flow.layout.embedded.cts;
