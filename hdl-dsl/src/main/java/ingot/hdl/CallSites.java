package ingot.hdl;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Walks the stack from a call of the language to the designer's code, and on to the module under construction. */
final class CallSites {
    /** What one walk finds. */
    record Found(Site site, Class<?> module) {}

    /**
     * Frames from {@link Here#now} to the designer's constructor, most of the time; more are fetched where they are needed. Each costs, which is why
     * that method starts the walk itself.
     */
    static final StackWalker CALLS = walker(3);
    /**
     * A walk of {@link #CALLS}: the designer's call of what called {@link Here#now}, and the class of the innermost module whose constructor runs
     * ({@code null}: none).
     */
    static final Function<Stream<StackFrame>, Found> CALL = frames -> {
        var each = frames.spliterator();
        each.tryAdvance(CallSites::passOver); // Here.now
        return new CallSearch().in(each);
    };
    /** Frames from {@link #creation} to the constructor that says {@code new}, most of the time. */
    private static final StackWalker CREATIONS = walker(6);

    /**
     * What a class means for a walk.
     *
     * @param language whether its frames are passed over
     * @param module whether its constructors may be a module's
     * @param sites reads its call sites
     */
    private record Role(boolean language, boolean module, SiteReader sites) {}

    private static final ClassValue<Role> ROLES = new ClassValue<>() {
        @Override
        protected Role computeValue(Class<?> type) {
            var language = type.getPackageName().equals(Module.class.getPackageName())
                    && type.getProtectionDomain().getCodeSource() == Module.class.getProtectionDomain().getCodeSource()
                    || type.getName().startsWith("java.") || type.getName().startsWith("jdk.");
            return new Role(language, type != Module.class && Module.class.isAssignableFrom(type), new SiteReader(type));
        }
    };

    private CallSites() {}

    /** Reflection is passed over like the rest of the JDK, by {@link Role}; for the walker to look for it costs more. */
    private static StackWalker walker(int frames) {
        return StackWalker.getInstance(Set.of(Option.RETAIN_CLASS_REFERENCE, Option.SHOW_REFLECT_FRAMES), frames);
    }

    private static void passOver(StackFrame frame) {
        // nothing is asked of it
    }

    /**
     * The call that made the module of class {@code type}, whose constructor has just begun: {@code new Pe(...)}; and the class of
     * the module in whose constructor that is ({@code null}: none).
     */
    static Found creation(Class<?> type) {
        var search = new CreationSearch(type);
        return CREATIONS.walk(frames -> search.in(frames.spliterator()));
    }

    /** How many modules are under construction: their constructors run, and are past their call of {@code super(…)}. */
    static int depth() {
        return CALLS.walk(frames -> (int) frames.takeWhile(frame -> frame.getDeclaringClass() != Elaboration.class).filter(frame -> {
            var role = ROLES.get(frame.getDeclaringClass());
            return role.module && isPastDelegation(role, role.sites.call(frame));
        }).count());
    }

    /** Looks at frames from the innermost one outwards until it knows enough. */
    private abstract static class Search implements Consumer<StackFrame> {
        Site site;
        Class<?> module;
        boolean ended;

        /** A spliterator gives frame by frame without the cost of a stream, which is that of the walk once more. */
        Found in(Spliterator<StackFrame> frames) {
            while (!ended && frames.tryAdvance(this)) {
                // the frame is looked at by accept
            }
            return new Found(site == null ? Site.UNKNOWN : site, module);
        }

        void meet(SiteReader.Call call) {
            if (site == null) {
                site = call.site();
            } else if (site.returned()) {
                site = site.namedBy(call.site());
            }
        }
    }

    private static final class CallSearch extends Search {
        @Override
        public void accept(StackFrame frame) {
            var type = frame.getDeclaringClass();
            var role = ROLES.get(type);
            if (role.language) {
                ended = type == Elaboration.class;
                return;
            }
            var call = role.sites.call(frame);
            meet(call);
            if (role.module && call.inConstructor()) {
                module = type;
                ended = true;
            }
        }
    }

    /** Looks at frames from the constructor that has begun outwards. */
    private static final class CreationSearch extends Search {
        private final Class<?> type;
        private boolean inside;

        CreationSearch(Class<?> type) {
            this.type = type;
        }

        @Override
        public void accept(StackFrame frame) {
            var declaring = frame.getDeclaringClass();
            var role = ROLES.get(declaring);
            if (role.language) {
                ended = declaring == Elaboration.class;
                return;
            }
            var call = role.sites.call(frame);
            var own = declaring == type && call.inConstructor();
            if (!inside) {
                inside = own;
                return;
            }
            if (own && site == null && call.delegates()) {
                return;
            }
            meet(call);
            if (isPastDelegation(role, call)) {
                module = declaring;
            }
            ended = module != null && !site.returned();
        }
    }

    /** Whether {@code call} is in a module's constructor that has begun the work of its own. */
    private static boolean isPastDelegation(Role role, SiteReader.Call call) {
        return role.module && call.inConstructor() && !call.delegates();
    }
}
