package ingot.flow.layout.embedded.route;

import ingot.flow.layout.LayoutProgress;
import java.util.ArrayList;
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
    private static final int MAX_ROUNDS = 150;

    private final TrackGrid grid;
    private final List<NetTask> tasks;
    private final Occupancy occupancy;
    private final NetRouter[] routers = new NetRouter[2];
    private final MazeSearch[] searches = new MazeSearch[2];
    private final NetRoute[] routes;
    private final int[] attempts;
    private final List<Integer> stuck = new ArrayList<>();

    Negotiation(TrackGrid grid, RouteTechnology technology, StaticMap statics, List<NetTask> tasks) {
        this.grid = grid;
        this.tasks = tasks;
        this.occupancy = new Occupancy(grid);
        var costs = CostModel.of(technology);
        for (int i = 0; i < routers.length; i++) {
            searches[i] = new MazeSearch(grid, statics, occupancy, costs);
            routers[i] = new NetRouter(grid, technology, searches[i]);
        }
        routes = new NetRoute[tasks.size()];
        attempts = new int[tasks.size()];
    }

    /** What came out: a route per task, in task order, {@code null} where there is no way; tasks in conflict; rounds. */
    record Outcome(NetRoute[] routes, List<Integer> failed, int rounds) {}

    Outcome run(LayoutProgress progress) {
        var todo = new ArrayList<Integer>();
        for (int i = 0; i < tasks.size(); i++) {
            todo.add(i);
        }
        todo.sort(Comparator.comparingInt((Integer task) -> tasks.get(task).span()).thenComparingInt(task -> task));
        double pressure = FIRST_PRESSURE;
        int round = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
            var schedule = new Schedule(threads);
            while (!todo.isEmpty() && round < MAX_ROUNDS) {
                routeAll(todo, (int) pressure, schedule);
                int routed = todo.size();
                todo = conflicting((int) (HISTORY_STEP + pressure / 2));
                round++;
                progress.report("routing", "round " + round + ": " + routed + " nets routed, " + todo.size() + " in conflict, "
                        + stuck.size() + " without a way, " + (searches[0].expanded() + searches[1].expanded()) / 1000 + "k nodes");
                if (!stuck.isEmpty()) {
                    break;
                }
                pressure = Math.min(MAX_PRESSURE, pressure * (round < 4 ? 2 : 1.3));
            }
        }
        var failed = new ArrayList<Integer>(stuck);
        failed.addAll(todo);
        return new Outcome(routes, failed, round);
    }

    private void routeAll(List<Integer> todo, int pressure, Schedule schedule) {
        boolean[] cramped = new boolean[tasks.size()];
        var jobs = new ArrayList<RouteJob>();
        for (int task : todo) {
            jobs.add(new RouteJob(task, area(task), pressure, cramped));
        }
        schedule.run(jobs);
        int[] whole = {0, 0, grid.cols() - 1, grid.rows() - 1};
        for (int task : todo) {
            if (cramped[task]) {
                var route = routers[0].route(tasks.get(task), pressure, attempts[task], whole);
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

    private int[] area(int index) {
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
            var route = routers[worker].route(tasks.get(task), pressure, attempts[task], area);
            if (route == null) {
                cramped[task] = true;
            } else {
                routes[task] = route;
                occupancy.add(route);
            }
        }
    }
}
