/**
 * External programs: finding them, knowing their versions, and running them so that nothing that goes wrong is silent.
 *
 * <p>{@link ingot.tool.KnownTools} lists every program that Ingot may use. {@link ingot.tool.ToolFinder} finds one on this machine
 * and checks its version; {@link ingot.tool.ToolRun} runs it with a log, a folder and a time limit. Whatever goes wrong (absent,
 * too old, crashed, hung, disk full, failed) is a {@link ingot.tool.ToolException} that names the tool, what happened, the last
 * lines that it printed, and the mend.
 */
package ingot.tool;
