package io.liaison.request.support;

import io.netty.util.internal.PlatformDependent;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;

/** How far memory in use grows: on the heap, each time after everything was collected that could be; and beside it. */
public final class MemoryInUse {

    private final long heapBefore = heap();
    private final long directBefore = direct();
    private long mostHeap = heapBefore;
    private long mostDirect = directBefore;

    /** Looks how much it is now. */
    public synchronized void look() {
        mostHeap = Math.max(mostHeap, heap());
        mostDirect = Math.max(mostDirect, direct());
    }

    /** By how many bytes the heap grew at most. */
    public synchronized long heapGrowth() {
        return mostHeap - heapBefore;
    }

    /** By how many bytes buffers outside the heap grew at most. */
    public synchronized long directGrowth() {
        return mostDirect - directBefore;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long direct() {
        long buffers = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return buffers + Math.max(0, PlatformDependent.usedDirectMemory());
    }
}
