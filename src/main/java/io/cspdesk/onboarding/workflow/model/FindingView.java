package io.cspdesk.onboarding.workflow.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * A finding as the variable {@code findings} and the façade show it.
 *
 * @param severity {@code error} or {@code warning}
 * @param field path such as {@code account.address.postalCode}
 * @param code stable, kebab case
 * @param message English, for whoever does not translate the code
 * @param params the values that the text names
 */
public record FindingView(
    String severity,
    String field,
    String code,
    String message,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> params) {}
