package io.liaison.standalone.example;

import io.liaison.standalone.http.Answer;

/**
 * The source document's worked example, the 618 campaign, from the request raised on 6 May 2024 to the retrospective of
 * 21 June: request XMBG-202405001 on a platform without earlier requests.
 */
public final class CampaignExample {

    private final Stage stage;

    public CampaignExample(Stage stage) {
        this.stage = stage;
    }

    /** Plays all of it; the platform's clock stands at 9 o'clock of 6 May 2024 and no request has been raised. */
    public Played play() {
        String requestId = new RaisingChapter(stage).play();
        String number = stage.get(Cast.WANG, "/api/requests/" + requestId).text("/number");
        new CoordinationChapter(stage, requestId).play();
        new ExecutionChapter(stage, requestId).play();
        new ClosingChapter(stage, requestId, number).play();
        Answer verification = stage.get(Cast.LI, "/api/archive/dossiers/" + number + "/verification");
        return new Played(requestId, number, verification.body().path("valid").asBoolean());
    }

    /**
     * What was played.
     *
     * @param requestId id of the request
     * @param number its number
     * @param sealValid whether the seal of its dossier verified
     */
    public record Played(String requestId, String number, boolean sealValid) {}
}
