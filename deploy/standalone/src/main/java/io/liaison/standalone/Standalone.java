package io.liaison.standalone;

import io.liaison.standalone.platform.PlatformOptions;
import io.liaison.standalone.platform.StandalonePlatform;
import io.liaison.standalone.start.ConsoleProgress;
import io.liaison.standalone.start.StartFailure;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;

/** Starts the whole platform on this machine, and runs until it is told to stop. */
@SpringBootApplication
public class Standalone {

    /** The demo people have Chinese names, whatever the machine's own character set is. */
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(PlatformOptions.of(System.getProperties(), List.of(arguments)));
        } catch (StartFailure e) {
            fail(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            fail("Liaison could not start: " + e, e);
        }
    }

    private static void run(PlatformOptions options) throws InterruptedException {
        System.setProperty(
                "liaison.launcher.log",
                options.home().toAbsolutePath().resolve("run/launcher.log").toString());
        // The web server's start must not take the log away from the engines that already run.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        ConsoleProgress progress = new ConsoleProgress(OUT);
        StandalonePlatform platform = new StandalonePlatform(options, progress);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, progress, stopped), "stop"));
        platform.start();
        OUT.print(StartScreen.of(platform, progress.elapsed()));
        if (options.demo()) {
            platform.playExample();
            System.exit(0);
        }
        stopped.await();
    }

    private static void stop(StandalonePlatform platform, ConsoleProgress progress, CountDownLatch stopped) {
        if (!platform.isClosed()) {
            progress.say("Stopping");
            platform.close();
            progress.say("Stopped");
        }
        stopped.countDown();
    }

    /** Exits expressly: threads of a half-started broker would keep the process alive. */
    private static void fail(String message, Throwable cause) {
        LoggerFactory.getLogger(Standalone.class).error("The start failed", cause);
        OUT.println();
        OUT.println(message);
        System.exit(1);
    }
}
