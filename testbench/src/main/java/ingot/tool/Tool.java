package ingot.tool;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A program that Ingot can use, and how to recognise it.
 *
 * @param name what people call it: {@code yosys}
 * @param executables file names to look for, best first
 * @param override environment variable that names the executable and wins over the search: {@code YOSYS_EXE}
 * @param versionArguments what to pass so that it prints its version and ends
 * @param versionPattern finds the version in that output; group 1 is the number
 * @param minimum the oldest version that Ingot works with
 * @param debianPackage package to install, or empty where Debian has none
 * @param otherSource how to get it where Debian has no package, or empty
 * @param gives what Ingot can do with it, for {@code ingot doctor}
 */
public record Tool(
        String name,
        List<String> executables,
        String override,
        List<String> versionArguments,
        Pattern versionPattern,
        ToolVersion minimum,
        String debianPackage,
        String otherSource,
        String gives) {
    public Tool {
        executables = List.copyOf(executables);
        versionArguments = List.copyOf(versionArguments);
    }

    /** One line that says how to get the tool. */
    public String howToGet() {
        return debianPackage.isEmpty() ? otherSource : "sudo apt-get install " + debianPackage;
    }
}
