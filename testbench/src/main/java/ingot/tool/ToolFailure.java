package ingot.tool;

/** What can go wrong with an external program. */
public enum ToolFailure {
    /** It is not on this machine. */
    ABSENT,
    /** Its version is below the minimum. */
    TOO_OLD,
    /** It was found, but does not tell its version: not the program we think it is, or broken. */
    UNUSABLE,
    /** It ended with an exit code other than 0. */
    FAILED,
    /** A signal ended it: a bug in the tool, or the machine ran out of memory. */
    CRASHED,
    /** It was still running at its time limit, and was ended. */
    TIMED_OUT,
    /** It was ended by who listened to it. */
    STOPPED,
    /** The disk was full while it ran. */
    DISK_FULL
}
