package io.liaison.standalone.platform;

import io.liaison.standalone.Standalone;
import io.liaison.standalone.control.PlatformClock;
import io.liaison.standalone.control.Settlement;
import io.liaison.standalone.identity.IdentitySettings;
import io.liaison.standalone.parts.Parts;
import io.liaison.standalone.people.DemoDirectory;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The launcher's own web server: identity provider and control. */
final class IdentityServer {

    private IdentityServer() {}

    static ConfigurableApplicationContext start(
            int port,
            IdentitySettings settings,
            DemoDirectory directory,
            Parts parts,
            PlatformClock clock,
            Settlement settlement) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", port);
        return new SpringApplicationBuilder(Standalone.class)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .properties(properties)
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(IdentitySettings.class, () -> settings);
                    beans.registerBean(DemoDirectory.class, () -> directory);
                    beans.registerBean(Parts.class, () -> parts, definition -> definition.setDestroyMethodName(""));
                    beans.registerBean(PlatformClock.class, () -> clock);
                    beans.registerBean(
                            Settlement.class, () -> settlement, definition -> definition.setDestroyMethodName(""));
                })
                .run();
    }
}
