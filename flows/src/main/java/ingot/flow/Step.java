package ingot.flow;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One piece of work whose output depends on nothing but what its key says.
 *
 * @param <R> what later steps need of it: typically a record of file paths and numbers
 */
public interface Step<R> {
    /** Everything that the output depends on: inputs, settings, tools. */
    StepKey key() throws IOException;

    /** Does the work; writes only into the workspace. Throws when it cannot: no later step sees anything of it then. */
    void run(Workspace workspace) throws IOException;

    /** Reads the result back from the folder that {@link #run} filled, now or in an earlier run. */
    R result(Path folder) throws IOException;
}
