package ingot.flow.layout.embedded.route;

import ingot.flow.layout.LayoutProgress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Negotiated congestion: all nets are routed as if they could share, then those in conflict again and again, while sharing grows dearer
 * and places that were fought over stay dear, until nobody shares.
 */
final class Negotiation {
    private static final int FIRST_PRESSURE = 25;
    private static final int MAX_PRESSURE = 400;
    private static final int HISTORY_STEP = 15;
    private static final int MAX_ROUNDS = 120;

    private final TrackGrid grid;
    private final List<NetTask> tasks;
    private final Occupancy occupancy;
    private final NetRouter[] routers = new NetRouter[2];
    private final MazeSearch[] searches = new MazeSearch[2];
    private final NetRoute[] routes;
    private final WireStyle[] styles;
    private final int[] attempts;
    private final boolean[] wandering;
    private final List<Integer> stuck = new ArrayList<>();
    private final LayoutProgress progress;
    private int round;

    Negotiation(TrackGrid grid, RouteTechnology technology, StaticMap statics, List<NetTask> tasks, LayoutProgress progress) {
        this.grid = grid;
        this.tasks = new ArrayList<>(tasks);
        this.occupancy = new Occupancy(grid);
        this.progress = progress;
        var costs = CostModel.of(technology);
        for (int i = 0; i < routers.length; i++) {
            searches[i] = new MazeSearch(grid, statics, occupancy, costs);
            routers[i] = new NetRouter(grid, technology, searches[i]);
        }
        routes = new NetRoute[tasks.size()];
        styles = new WireStyle[tasks.size()];
        Arrays.fill(styles, WireStyle.USUAL);
        attempts = new int[tasks.size()];
        wandering = new boolean[tasks.size()];
    }

    /** Routes all nets. The result is the tasks that are in conflict or without a way in the end: none when all is well. */
    List<Integer> routeAll() {
        var todo = new ArrayList<Integer>();
        for (int i = 0; i < tasks.size(); i++) {
            todo.add(i);
        }
        return settle(todo, FIRST_PRESSURE, MAX_ROUNDS);
    }

    /** Routes some nets again, and others that this brings into conflict. The result is as for {@link #routeAll}. */
    List<Integer> reroute(List<Integer> some) {
        return settle(new ArrayList<>(some), MAX_PRESSURE / 4, MAX_ROUNDS / 3);
    }

    /** The route of a task. */
    NetRoute route(int task) {
        return routes[task];
    }

    /** Changes what a task must reach; takes effect when it is routed again. */
    void change(int task, NetTask changed) {
        tasks.set(task, changed);
    }

    /** Changes which layers a task prefers; takes effect when it is routed again. */
    void change(int task, WireStyle style) {
        styles[task] = style;
    }

    NetTask task(int task) {
        return tasks.get(task);
    }

    int size() {
        return tasks.size();
    }


    private List<Integer> settle(ArrayList<Integer> start, int firstPressure, int rounds) {
        var todo = start;
        todo.sort(Comparator.comparingInt((Integer task) -> tasks.get(task).span()).thenComparingInt(task -> task));
        double pressure = firstPressure;
        stuck.clear();
        try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
            var schedule = new Schedule(threads);
            for (int i = 0; i < rounds && !todo.isEmpty() && stuck.isEmpty(); i++) {
                routeRound(todo, (int) pressure, schedule);
                int routed = todo.size();
                todo = conflicting((int) (HISTORY_STEP + pressure / 2));
                round++;
                progress.report("routing", "round " + round + ": " + routed + " nets routed, " + todo.size() + " in conflict, "
                        + (searches[0].expanded() + searches[1].expanded()) / 1000 + "k nodes searched");
                pressure = Math.min(MAX_PRESSURE, pressure * (i < 3 ? 2 : 1.3));
            }
        }
        var failed = new ArrayList<Integer>(stuck);
        failed.addAll(todo);
        return failed;
    }

    private void routeRound(List<Integer> todo, int pressure, Schedule schedule) {
        boolean[] cramped = new boolean[tasks.size()];
        var jobs = new ArrayList<RouteJob>();
        for (int task : todo) {
            jobs.add(new RouteJob(task, area(task), pressure, cramped));
        }
        schedule.run(jobs);
        int[] whole = {0, 0, grid.cols() - 1, grid.rows() - 1};
        for (int task : todo) {
            if (cramped[task]) {
                wandering[task] = true;
                var route = routers[0].route(tasks.get(task), styles[task], pressure, attempts[task], whole);
                if (route == null) {
                    stuck.add(task);
                } else {
                    routes[task] = route;
                    occupancy.add(route);
                }
            }
            attempts[task]++;
        }
    }

    /** Where a task may run: around its terminals, or everywhere when it has been everywhere before. */
    private int[] area(int index) {
        if (wandering[index]) {
            return new int[] {0, 0, grid.cols() - 1, grid.rows() - 1};
        }
        var task = tasks.get(index);
        int margin = 16 + task.span() / 3 + 8 * attempts[index];
        return new int[] {
            Math.max(0, task.box()[0] - margin), Math.max(0, task.box()[1] - margin),
            Math.min(grid.cols() - 1, task.box()[2] + margin), Math.min(grid.rows() - 1, task.box()[3] + margin)
        };
    }

    private ArrayList<Integer> conflicting(int penalty) {
        var result = new ArrayList<Integer>();
        for (int i = 0; i < routes.length; i++) {
            var route = routes[i];
            if (route == null) {
                continue;
            }
            occupancy.remove(route);
            if (occupancy.conflicts(route) > 0) {
                occupancy.remember(route, penalty);
                result.add(i);
            }
            occupancy.add(route);
        }
        return result;
    }

    private final class RouteJob implements Schedule.Job {
        private final int task;
        private final int[] area;
        private final int pressure;
        private final boolean[] cramped;

        RouteJob(int task, int[] area, int pressure, boolean[] cramped) {
            this.task = task;
            this.area = area;
            this.pressure = pressure;
            this.cramped = cramped;
        }

        @Override
        public int[] area() {
            return area;
        }

        @Override
        public void run(int worker) {
            if (routes[task] != null) {
                occupancy.remove(routes[task]);
                routes[task] = null;
            }
            var route = routers[worker].route(tasks.get(task), styles[task], pressure, attempts[task], area);
            if (route == null) {
                cramped[task] = true;
            } else {
                routes[task] = route;
                occupancy.add(route);
            }
        }
    }
}
