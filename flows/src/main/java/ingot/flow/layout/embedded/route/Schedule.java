package ingot.flow.layout.embedded.route;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Runs jobs that touch rectangles of the grid on two threads, so that the result does not depend on timing: the grid is cut in two,
 * jobs that stay on one side run beside those of the other side, jobs that cross the cut come afterwards.
 */
final class Schedule {
    private static final int GUARD = 2;

    private final ExecutorService threads;

    Schedule(ExecutorService threads) {
        this.threads = threads;
    }

    /** A piece of work on a rectangle: low column, low row, high column, high row. {@code worker} is 0 or 1. */
    interface Job {
        int[] area();

        void run(int worker);
    }

    /** Runs all jobs. */
    void run(List<? extends Job> jobs) {
        var crossing = split(jobs, 0);
        var rest = split(crossing, 1);
        rest.forEach(job -> job.run(0));
    }

    private List<Job> split(List<? extends Job> jobs, int axis) {
        if (jobs.size() < 4) {
            return new ArrayList<>(jobs);
        }
        int[] centers = jobs.stream().mapToInt(job -> (job.area()[axis] + job.area()[axis + 2]) / 2).sorted().toArray();
        int cut = centers[centers.length / 2];
        var low = new ArrayList<Job>();
        var high = new ArrayList<Job>();
        var crossing = new ArrayList<Job>();
        for (var job : jobs) {
            if (job.area()[axis + 2] + GUARD < cut) {
                low.add(job);
            } else if (job.area()[axis] - GUARD >= cut) {
                high.add(job);
            } else {
                crossing.add(job);
            }
        }
        Future<?> other = threads.submit(() -> high.forEach(job -> job.run(1)));
        low.forEach(job -> job.run(0));
        await(other);
        return crossing;
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while routing", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
