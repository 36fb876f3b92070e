/**
 * The step graph. A {@link ingot.flow.Step} turns inputs into files in a folder of its own; a {@link ingot.flow.StepGraph} says which step
 * needs which; running it does each step at most once per content of its {@link ingot.flow.StepKey}.
 *
 * <p>A step writes into {@code <name>.part}, which becomes {@code <name>} in one rename when the step has succeeded. A run that is killed
 * therefore leaves finished steps whole and unfinished ones recognisable, and the next run goes on from there. {@code step.json} in the
 * folder of a finished step holds its key, part by part, and the hash of every file: a step is reused only when both still hold.
 */
package ingot.flow;
