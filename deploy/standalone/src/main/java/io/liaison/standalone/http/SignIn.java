package io.liaison.standalone.http;

import io.liaison.standalone.http.PersonSession.Exchange;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The walk of a browser from the gateway to the login form of the identity provider and back. */
final class SignIn {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client;
    private final URI gateway;

    SignIn(HttpClient client, URI gateway) {
        this.client = client;
        this.gateway = gateway;
    }

    void run(String person, String password) {
        Answer form = answer(HttpRequest.newBuilder(gateway.resolve("/oauth2/authorization/liaison"))
                .header("Accept", "text/html")
                .build());
        Matcher token = CSRF.matcher(form.require(200).text());
        if (!token.find()) {
            throw new UnexpectedAnswer(form, "a login form");
        }
        Answer home = answer(HttpRequest.newBuilder(URI.create(form.call()))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields(person, password, token.group(1))))
                .build());
        if (!home.call().startsWith(gateway.toString())) {
            throw new UnexpectedAnswer(home, "a way back to the gateway, for " + person);
        }
    }

    /** Follows all redirects; the call of the answer is where they ended. */
    private Answer answer(HttpRequest request) {
        HttpResponse<String> response = Exchange.of(client, request, BodyHandlers.ofString());
        return new Answer(response.uri().toString(), response.statusCode(), response.headers(), response.body());
    }

    private static String fields(String person, String password, String csrf) {
        return "username=%s&password=%s&_csrf=%s".formatted(encoded(person), encoded(password), encoded(csrf));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
