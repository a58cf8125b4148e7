package io.liaison.gateway;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** A browser with its cookies. */
final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final URI gateway;
    private final HttpClient client;

    Browser(String gateway, HttpClient.Redirect redirects) {
        this.gateway = URI.create(gateway);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    HttpResponse<String> open(String path) {
        return send(call(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    HttpResponse<String> fetch(String path) {
        return send(call(path).header("Accept", "application/json"));
    }

    HttpResponse<String> post(String path, String body) {
        return send(call(path).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postWithToken(String path, String body) {
        return send(call(path)
                .header(
                        "X-XSRF-TOKEN",
                        cookie("XSRF-TOKEN").map(HttpCookie::getValue).orElse(""))
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postForm(String path, String form) {
        return send(call(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    private HttpRequest.Builder call(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder call) {
        try {
            return client.send(call.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
