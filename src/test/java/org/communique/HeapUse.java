package org.communique;

/** Measures the heap of this process. */
public final class HeapUse {

    private HeapUse() {}

    /** Returns the bytes in use after a garbage collection, the least of three tries. */
    public static long afterCollection() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
