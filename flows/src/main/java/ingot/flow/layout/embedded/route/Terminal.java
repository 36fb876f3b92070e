package ingot.flow.layout.embedded.route;

import java.util.List;

/**
 * A pin or port that a net must reach.
 *
 * @param name for messages: {@code cell/pin} or the port's name
 * @param choices the ways to reach it, best first
 */
record Terminal(String name, List<Choice> choices) {}
