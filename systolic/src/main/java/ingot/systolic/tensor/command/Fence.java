package ingot.systolic.tensor.command;

/**
 * Everything before it is done before anything behind it begins. Tokens that are left over stay.
 *
 * @param interrupts whether the unit then raises its interrupt
 */
public record Fence(boolean interrupts) implements Command {}
