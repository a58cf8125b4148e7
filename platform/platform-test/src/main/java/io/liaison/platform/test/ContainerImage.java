package io.liaison.platform.test;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;

/** Whether an image can be had. Testcontainers itself would try for minutes before it tells that it cannot. */
final class ContainerImage {

    private ContainerImage() {}

    static boolean available(String image) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return false;
        }
        DockerClient docker = DockerClientFactory.lazyClient();
        return isHere(docker, image) || pull(docker, image);
    }

    private static boolean isHere(DockerClient docker, String image) {
        try {
            docker.inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private static boolean pull(DockerClient docker, String image) {
        try {
            return docker.pullImageCmd(image).start().awaitCompletion(5, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (RuntimeException e) {
            System.out.println("Liaison tests: image %s cannot be had: %s".formatted(image, e.getMessage()));
            return false;
        }
    }
}
