package io.liaison.standalone.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class LoginController {

    private final LoginPage page;
    private final LoginLanguage language = new LoginLanguage();

    LoginController(LoginPage page) {
        this.page = page;
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String login(HttpServletRequest request, HttpServletResponse response, CsrfToken csrf) {
        boolean failed = request.getParameter("error") != null;
        return page.render(language.of(request, response), csrf.getToken(), failed);
    }
}
