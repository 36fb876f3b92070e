package ingot.cli;

import ingot.flow.FlowException;
import ingot.flow.characterize.CharacterizeException;
import ingot.flow.gates.NetlistException;
import ingot.flow.layout.LayoutException;
import ingot.flow.study.StudyException;
import ingot.flow.tinytapeout.TileException;
import ingot.hdl.DesignException;
import ingot.pdk.PdkException;
import ingot.pdk.lef.LefException;
import ingot.pdk.liberty.LibertyException;
import ingot.systolic.onnx.OnnxException;
import ingot.tool.ToolException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into one clear line and an exit code. */
final class Failures {
    private static final String BUG = "internal error, please report it: ";

    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    private Failures() {}

    static int tell(Throwable failure, PrintWriter err) {
        var words = words(failure);
        err.println(words.startsWith("error") ? words : "error: " + words);
        if (isBug(failure)) {
            failure.printStackTrace(err);
        }
        err.flush();
        return FAILED;
    }

    static int tellUsage(ParameterException failure, PrintWriter err) {
        err.println("error: " + failure.getMessage());
        var suggestions = failure instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.<String>of();
        if (!suggestions.isEmpty()) {
            err.println("  did you mean: " + String.join(", ", suggestions) + "?");
        }
        err.println("  see: " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return WRONG_USAGE;
    }

    private static String words(Throwable failure) {
        return switch (failure) {
            case UncheckedIOException e -> words(e.getCause());
            case IOException e -> file(e);
            case ToolException e -> e.getMessage();
            case LayoutException e -> e.getMessage();
            case UserException e -> e.getMessage();
            case DesignException e -> e.getMessage();
            case PdkException e -> e.getMessage();
            case CharacterizeException e -> e.getMessage();
            case LefException e -> e.getMessage();
            case LibertyException e -> e.getMessage();
            case NetlistException e -> e.getMessage();
            case FlowException e -> e.getMessage();
            case TileException e -> e.getMessage();
            case StudyException e -> e.getMessage();
            case OnnxException e -> e.getMessage();
            case OutOfMemoryError e -> "out of memory (%s): give the JVM more with JDK_JAVA_OPTIONS=-Xmx8g, or make the design smaller".formatted(e.getMessage());
            default -> BUG + failure;
        };
    }

    private static String file(IOException failure) {
        var message = String.valueOf(failure.getMessage());
        if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
            return "the disk is full (%s); make space and run again, what was finished is kept".formatted(message);
        }
        return switch (failure) {
            case NoSuchFileException e -> "no such file: " + e.getFile();
            case AccessDeniedException e -> "no permission for %s; choose another folder with --out".formatted(e.getFile());
            case FileSystemException e -> "%s: %s".formatted(e.getFile(), e.getReason());
            default -> message;
        };
    }

    private static boolean isBug(Throwable failure) {
        return words(failure).startsWith(BUG);
    }
}
