package io.liaison.gateway.pages;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.resource.EncodedResourceResolver;
import org.springframework.web.server.WebFilter;

/** Serves the pages: one document for all their paths, and files whose names change with their contents. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebFluxConfigurer {

    private static final Duration A_YEAR = Duration.ofDays(365);

    /** Paths that are no page's, though they have no extension. */
    private static final List<String> OTHERS =
            List.of("/api", "/actuator", "/assets", "/brand", "/login", "/logout", "/oauth2");

    @Bean
    RouterFunction<ServerResponse> pages() {
        StartPage page = new StartPage();
        return RouterFunctions.route(PagesConfiguration::isPage, request -> page.answer());
    }

    /** Tells the platform's time, which may be moved, with every answer; deadlines count down against it. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebFilter platformTime(ObjectProvider<Clock> clocks) {
        return new PlatformTime(clocks.getIfAvailable(Clock::systemUTC));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }

    private static boolean isPage(ServerRequest request) {
        String path = request.path();
        boolean another = OTHERS.stream().anyMatch(other -> path.equals(other) || path.startsWith(other + "/"));
        return HttpMethod.GET.equals(request.method())
                && !another
                && !path.substring(path.lastIndexOf('/')).contains(".");
    }
}
