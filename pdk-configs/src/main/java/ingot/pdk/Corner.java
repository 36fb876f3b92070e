package ingot.pdk;

/**
 * A timing corner.
 *
 * @param name for example {@code tt_025C_1v80}
 * @param liberty path of its library under the process folder
 */
public record Corner(String name, String liberty, double voltageV, double temperatureC) {}
