package ingot.flow;

/**
 * A step that goes on from what is in its workspace. Where an earlier run of the same key was killed or failed, {@link #run} finds the files
 * that it left there, and must tell by itself which of them are whole; any other step begins in an empty folder.
 *
 * @param <R> what later steps need of it
 */
public interface ResumableStep<R> extends Step<R> {}
