package ingot.hdl.check;

/** A number for each of many objects, which are told apart by identity. No boxes and no entries, since graphs have millions. */
final class Numbers {
    /** What {@link #get} says of an object that has no number. */
    static final int NONE = -1;

    private Object[] keys = new Object[64];
    private int[] numbers = new int[keys.length];
    private int size;

    /** Gives {@code key}, which is not there yet, a number. */
    void put(Object key, int number) {
        if (2 * ++size > keys.length) {
            grow();
        }
        var slot = slot(key);
        keys[slot] = key;
        numbers[slot] = number;
    }

    /** The number of {@code key}, or {@link #NONE}. */
    int get(Object key) {
        var slot = slot(key);
        return keys[slot] == null ? NONE : numbers[slot];
    }

    /** Where {@code key} is, or would be. */
    private int slot(Object key) {
        var mask = keys.length - 1;
        var hash = System.identityHashCode(key);
        var slot = (hash ^ hash >>> 15) & mask;
        while (keys[slot] != null && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldNumbers = numbers;
        keys = new Object[2 * oldKeys.length];
        numbers = new int[keys.length];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                var slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
