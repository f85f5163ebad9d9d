package de.laufzettel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whatever went wrong, in plain words: a page for people, problem details for programs. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Problems problems;

    ErrorPages(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        HttpStatus status = status(request);
        String number = status.is5xxServerError() ? logged(request) : "";
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (Problems.isApi(path)) {
            ProblemDetail problem = problems.of(request, status);
            problem.setInstance(URI.create(path));
            if (!number.isEmpty()) {
                problem.setProperty("number", number);
            }
            return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
        }
        boolean outdated = request.getAttribute(Refusals.OUTDATED_FORM) != null;
        ModelAndView page = new ModelAndView("web/error", status);
        page.addObject("words", outdated ? ErrorWords.outdatedForm() : ErrorWords.of(status.value()));
        page.addObject("number", number);
        return page;
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    /** The caller reads this number aloud on the phone, and the log has it; the address is left out, it may hold a secret. */
    private static String logged(HttpServletRequest request) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("Error page number {} shown for a {} request", number, request.getMethod(), cause instanceof Throwable t ? t : null);
        return number;
    }
}
