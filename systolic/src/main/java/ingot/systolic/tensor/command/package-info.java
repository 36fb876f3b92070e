/**
 * The commands of a tensor unit: what each of them means, how it is written in memory, and when it is refused.
 *
 * <p>A program is a list of commands in the memory outside. The unit reads them in order and hands each to the {@link ingot.systolic.tensor.command.Unit} that
 * carries it out. A unit carries its commands out in their order, one after the other; between units only the tokens of
 * {@link ingot.systolic.tensor.command.Sync} and {@link ingot.systolic.tensor.command.Fence} make an order.
 */
package ingot.systolic.tensor.command;
