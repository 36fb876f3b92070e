package ingot.hdl;

import java.lang.StackWalker.StackFrame;
import java.util.Set;

/** Walks the stack from a call of the language to the designer's code, and on to the module under construction. */
final class CallSites {
    /** What one walk finds. */
    record Found(Site site, Class<?> module) {}

    /** Frames between a walk and the designer's constructor, most of the time; more are fetched where they are needed. */
    private static final int USUAL_DEPTH = 5;

    private static final StackWalker WALKER = StackWalker.getInstance(Set.of(StackWalker.Option.RETAIN_CLASS_REFERENCE), USUAL_DEPTH);

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

    /** The designer's call, and the class of the innermost module whose constructor runs ({@code null}: none). */
    static Found find() {
        var search = new Search();
        WALKER.walk(frames -> frames.anyMatch(search::ends));
        return new Found(search.site == null ? Site.UNKNOWN : search.site, search.module);
    }

    /** Looks at frames from the innermost one until it knows enough. */
    private static final class Search {
        private Site site;
        private Class<?> module;

        boolean ends(StackFrame frame) {
            var type = frame.getDeclaringClass();
            var role = ROLES.get(type);
            if (role.language) {
                return type == Elaboration.class;
            }
            if (site == null) {
                site = role.sites.site(frame);
            } else if (site.returned()) {
                site = site.namedBy(role.sites.site(frame));
            }
            if (isModuleConstructor(role, frame)) {
                module = type;
            }
            return module != null;
        }
    }

    /** How many modules are under construction: their constructors run, and are past their call of {@code super(…)}. */
    static int depth() {
        return WALKER.walk(frames -> (int) frames.takeWhile(frame -> frame.getDeclaringClass() != Elaboration.class)
                .filter(CallSites::isPastDelegation).count());
    }

    /**
     * The call that made the module of class {@code type}, whose constructor has just begun: {@code new Pe(...)}; and the class of
     * the module in whose constructor that is ({@code null}: none).
     */
    static Found creation(Class<?> type) {
        var search = new CreationSearch(type);
        WALKER.walk(frames -> frames.anyMatch(search::ends));
        return new Found(search.site == null ? Site.UNKNOWN : search.site, search.module);
    }

    /** Looks at frames from the constructor that has begun outwards. */
    private static final class CreationSearch {
        private final Class<?> type;
        private boolean inside;
        private Site site;
        private Class<?> module;

        CreationSearch(Class<?> type) {
            this.type = type;
        }

        boolean ends(StackFrame frame) {
            var declaring = frame.getDeclaringClass();
            var role = ROLES.get(declaring);
            if (declaring == Elaboration.class) {
                return true;
            }
            if (!inside) {
                inside = declaring == type && isModuleConstructor(role, frame);
                return false;
            }
            if (role.language || site == null && declaring == type && isModuleConstructor(role, frame) && role.sites.delegates(frame)) {
                return false;
            }
            if (site == null) {
                site = role.sites.site(frame);
            } else if (site.returned()) {
                site = site.namedBy(role.sites.site(frame));
            }
            if (isPastDelegation(frame)) {
                module = declaring;
            }
            return module != null && !site.returned();
        }
    }

    private static boolean isModuleConstructor(Role role, StackFrame frame) {
        return role.module && frame.getMethodName().equals("<init>");
    }

    /** Whether {@code frame} is a module's constructor that has begun the work of its own. */
    private static boolean isPastDelegation(StackFrame frame) {
        var role = ROLES.get(frame.getDeclaringClass());
        return isModuleConstructor(role, frame) && !role.sites.delegates(frame);
    }
}
