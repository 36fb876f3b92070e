package ingot.flow.sweep;

import ingot.flow.FlowException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Points of a sweep as a job array of Slurm: a task synthesises a point into its folder, on a file system that all nodes share. What the tasks did is then there
 * for the sweep itself.
 *
 * @param command how Ingot is started on a node
 * @param design name of it
 * @param options of {@code ingot synth} that all points have
 * @param folder of the sweep
 */
public record SlurmArray(String command, String design, List<String> options, Path folder) {
    private static final String POINTS = "points.txt";
    private static final String SCRIPT = "sweep.sbatch";

    /** Writes the points, one per line, and the job script; returns the script. */
    public Path write(List<Point> points) throws IOException {
        Files.createDirectories(folder.resolve("points"));
        Files.write(folder.resolve(POINTS), points.stream().map(point -> point.name() + " " + point.text()).toList());
        return Files.writeString(folder.resolve(SCRIPT), """
                #!/bin/bash
                #SBATCH --job-name=ingot-%s
                #SBATCH --array=1-%d
                #SBATCH --output=%s
                set -e
                read -r name parameters < <(sed -n "${SLURM_ARRAY_TASK_ID}p" %s)
                %s synth %s $parameters %s --out %s/"$name"
                """.formatted(design, points.size(), quoted(folder.resolve("points").resolve("slurm-%a.log")), quoted(folder.resolve(POINTS)), command, design,
                String.join(" ", options.stream().map(SlurmArray::quoted).toList()), quoted(folder.resolve("points"))));
    }

    /**
     * Hands {@code script} to Slurm and waits for all tasks.
     *
     * @throws FlowException when there is no Slurm, or a task failed
     */
    public void submit(Path script) throws IOException {
        try {
            var process = new ProcessBuilder("sbatch", "--wait", script.toString()).inheritIO().start();
            if (process.waitFor() != 0) {
                throw new FlowException("a task of the job array failed: see %s".formatted(folder.resolve("points").resolve("slurm-*.log")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FlowException("interrupted while Slurm was at work; its tasks go on");
        } catch (IOException e) {
            throw new FlowException("cannot start sbatch (%s): install Slurm (Debian: slurm-client), or leave out --slurm".formatted(e.getMessage()));
        }
    }

    private static String quoted(Object text) {
        return "'" + text.toString().replace("'", "'\\''") + "'";
    }
}
