package ingot.flow.timing;

import ingot.flow.gates.Terminal;

/** The slack of the worst path into one check at one pin or port. */
public record EndpointSlack(TimingCheck check, Terminal endpoint, double slackNs) {}
