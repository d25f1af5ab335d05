// Written by `cargo xtask generate` from the Rust types. Do not change it here.

import Carewright

/// Every question, asked of its typed method.
enum TypedQuestions {
    /// What each question is asked with, in order.
    static let parameters: [String: [String]] = [
        "session_limits.standing": ["episode", "as_of"],
        "session_limits.ledger": ["episode", "as_of"],
        "session_limits.may_book": ["episode", "proposed", "as_of"],
        "session_limits.decide_extension": ["episode", "request", "as_of"],
        "session_limits.check_series": ["series", "as_of"],
        "session_limits.check_working_day": ["worker", "engagements"],
        "session_limits.standing_batch": ["episodes", "as_of"],
        "waiting_list.clock": ["referral", "as_of"],
        "waiting_list.clocks_side_by_side": ["referral", "as_of"],
        "waiting_list.stages": ["referral", "as_of"],
        "waiting_list.may_take_step": ["referral", "proposed", "as_of"],
        "waiting_list.rank": ["referrals", "as_of"],
        "waiting_list.explain": ["referrals", "referral_id", "as_of"],
        "waiting_list.compare": ["a", "b", "as_of"],
        "waiting_list.overtaking": ["arrivals_a_week", "as_of"],
        "waiting_list.overview": ["referrals", "as_of"],
        "supervision.status": ["worker", "as_of"],
        "supervision.status_batch": ["workers", "as_of"],
        "supervision.schedule": ["worker", "until", "as_of"],
        "supervision.with_adjustments": ["worker", "adjusted", "as_of"],
        "supervision.agenda": ["worker", "as_of"],
        "supervision.coverage": ["worker", "as_of"],
        "supervision.record_gaps": ["worker", "as_of"],
        "supervision.structure": ["workers", "as_of"],
        "adjustments.in_force": ["worker", "as_of", "view"],
        "adjustments.can_do": ["worker", "proposed", "as_of", "view"],
        "adjustments.register": ["workers", "as_of", "view"],
        "adjustments.reviews_due": ["workers", "as_of", "view"],
        "adjustments.requests_late": ["workers", "as_of", "view"],
        "adjustments.wellbeing": ["worker", "as_of", "view"],
        "adjustments.readiness": ["starter", "as_of", "view"],
        "adjustments.own_care": ["referral", "as_of", "view"],
        "availability.for_new_clients": ["worker", "as_of", "view"],
        "availability.for_new_clients_batch": ["workers", "as_of", "view"],
        "competency.profile": ["framework", "worker", "role", "as_of"],
        "competency.profile_batch": ["framework", "roles", "workers", "as_of"],
        "competency.development_plan": ["framework", "worker", "role", "as_of"],
        "competency.progress": ["framework", "worker", "role", "since", "as_of"],
        "competency.team_matrix": ["framework", "roles", "workers", "as_of"],
        "competency.self_assessment": ["framework", "assessment", "as_of"],
        "competency.shortlist": ["specification", "applications", "stage", "as_of"],
        "competency.before_start": ["specification", "person", "as_of"],
        "competency.read_framework": ["text", "format"],
        "competency.lint": ["framework"],
    ]

    /// The answer in canonical JSON.
    static func ask(_ policy: Policy, _ question: String, _ request: Request) throws -> String {
        switch question {
        case "session_limits.standing":
            return try policy.sessionLimits().standing(
                episode: request.given("episode"),
                asOf: request.given("as_of")
            ).toJson()
        case "session_limits.ledger":
            return try policy.sessionLimits().ledger(
                episode: request.given("episode"),
                asOf: request.given("as_of")
            ).toJson()
        case "session_limits.may_book":
            return try policy.sessionLimits().mayBook(
                episode: request.given("episode"),
                proposed: request.given("proposed"),
                asOf: request.given("as_of")
            ).toJson()
        case "session_limits.decide_extension":
            return try policy.sessionLimits().decideExtension(
                episode: request.given("episode"),
                request: request.given("request"),
                asOf: request.given("as_of")
            ).toJson()
        case "session_limits.check_series":
            return try policy.sessionLimits().checkSeries(
                series: request.given("series"),
                asOf: request.given("as_of")
            ).toJson()
        case "session_limits.check_working_day":
            return try policy.sessionLimits().checkWorkingDay(
                worker: request.given("worker"),
                engagements: request.given("engagements")
            ).toJson()
        case "session_limits.standing_batch":
            return try policy.sessionLimits().standingBatch(
                episodes: request.given("episodes"),
                asOf: request.given("as_of")
            ).toJson()
        case "waiting_list.clock":
            return try policy.waitingList().clock(
                referral: request.given("referral"),
                asOf: request.given("as_of")
            ).toJson()
        case "waiting_list.clocks_side_by_side":
            return try policy.waitingList().clocksSideBySide(
                referral: request.given("referral"),
                asOf: request.given("as_of")
            ).toJson()
        case "waiting_list.stages":
            return try policy.waitingList().stages(
                referral: request.given("referral"),
                asOf: request.given("as_of")
            ).toJson()
        case "waiting_list.may_take_step":
            return try policy.waitingList().mayTakeStep(
                referral: request.given("referral"),
                proposed: request.given("proposed"),
                asOf: request.given("as_of")
            ).toJson()
        case "waiting_list.rank":
            return try policy.waitingList().rank(
                referrals: request.given("referrals"),
                asOf: request.given("as_of")
            ).toJson()
        case "waiting_list.explain":
            return try policy.waitingList().explain(
                referrals: request.given("referrals"),
                referralId: request.given("referral_id"),
                asOf: request.given("as_of")
            ).toJson()
        case "waiting_list.compare":
            return try policy.waitingList().compare(
                a: request.given("a"),
                b: request.given("b"),
                asOf: request.given("as_of")
            ).toJson()
        case "waiting_list.overtaking":
            return try policy.waitingList().overtaking(
                arrivalsAWeek: request.given("arrivals_a_week"),
                asOf: request.given("as_of")
            ).toJson()
        case "waiting_list.overview":
            return try policy.waitingList().overview(
                referrals: request.given("referrals"),
                asOf: request.given("as_of")
            ).toJson()
        case "supervision.status":
            return try policy.supervision().status(
                worker: request.given("worker"),
                asOf: request.given("as_of")
            ).toJson()
        case "supervision.status_batch":
            return try policy.supervision().statusBatch(
                workers: request.given("workers"),
                asOf: request.given("as_of")
            ).toJson()
        case "supervision.schedule":
            return try policy.supervision().schedule(
                worker: request.given("worker"),
                until: request.given("until"),
                asOf: request.given("as_of")
            ).toJson()
        case "supervision.with_adjustments":
            return try policy.supervision().withAdjustments(
                worker: request.given("worker"),
                adjusted: request.given("adjusted"),
                asOf: request.given("as_of")
            ).toJson()
        case "supervision.agenda":
            return try policy.supervision().agenda(
                worker: request.given("worker"),
                asOf: request.given("as_of")
            ).toJson()
        case "supervision.coverage":
            return try policy.supervision().coverage(
                worker: request.given("worker"),
                asOf: request.given("as_of")
            ).toJson()
        case "supervision.record_gaps":
            return try policy.supervision().recordGaps(
                worker: request.given("worker"),
                asOf: request.given("as_of")
            ).toJson()
        case "supervision.structure":
            return try policy.supervision().structure(
                workers: request.given("workers"),
                asOf: request.given("as_of")
            ).toJson()
        case "adjustments.in_force":
            return try policy.adjustments().inForce(
                worker: request.given("worker"),
                asOf: request.given("as_of"),
                view: request.given("view")
            ).toJson()
        case "adjustments.can_do":
            return try policy.adjustments().canDo(
                worker: request.given("worker"),
                proposed: request.given("proposed"),
                asOf: request.given("as_of"),
                view: request.given("view")
            ).toJson()
        case "adjustments.register":
            return try policy.adjustments().register(
                workers: request.given("workers"),
                asOf: request.given("as_of"),
                view: request.given("view")
            ).toJson()
        case "adjustments.reviews_due":
            return try policy.adjustments().reviewsDue(
                workers: request.given("workers"),
                asOf: request.given("as_of"),
                view: request.given("view")
            ).toJson()
        case "adjustments.requests_late":
            return try policy.adjustments().requestsLate(
                workers: request.given("workers"),
                asOf: request.given("as_of"),
                view: request.given("view")
            ).toJson()
        case "adjustments.wellbeing":
            return try policy.adjustments().wellbeing(
                worker: request.given("worker"),
                asOf: request.given("as_of"),
                view: request.given("view")
            ).toJson()
        case "adjustments.readiness":
            return try policy.adjustments().readiness(
                starter: request.given("starter"),
                asOf: request.given("as_of"),
                view: request.given("view")
            ).toJson()
        case "adjustments.own_care":
            return try policy.adjustments().ownCare(
                referral: request.given("referral"),
                asOf: request.given("as_of"),
                view: request.given("view")
            ).toJson()
        case "availability.for_new_clients":
            return try policy.availability().forNewClients(
                worker: request.given("worker"),
                asOf: request.given("as_of"),
                view: request.given("view")
            ).toJson()
        case "availability.for_new_clients_batch":
            return try policy.availability().forNewClientsBatch(
                workers: request.given("workers"),
                asOf: request.given("as_of"),
                view: request.given("view")
            ).toJson()
        case "competency.profile":
            return try policy.competency().profile(
                framework: request.given("framework"),
                worker: request.given("worker"),
                role: request.given("role"),
                asOf: request.given("as_of")
            ).toJson()
        case "competency.profile_batch":
            return try policy.competency().profileBatch(
                framework: request.given("framework"),
                roles: request.given("roles"),
                workers: request.given("workers"),
                asOf: request.given("as_of")
            ).toJson()
        case "competency.development_plan":
            return try policy.competency().developmentPlan(
                framework: request.given("framework"),
                worker: request.given("worker"),
                role: request.given("role"),
                asOf: request.given("as_of")
            ).toJson()
        case "competency.progress":
            return try policy.competency().progress(
                framework: request.given("framework"),
                worker: request.given("worker"),
                role: request.given("role"),
                since: request.given("since"),
                asOf: request.given("as_of")
            ).toJson()
        case "competency.team_matrix":
            return try policy.competency().teamMatrix(
                framework: request.given("framework"),
                roles: request.given("roles"),
                workers: request.given("workers"),
                asOf: request.given("as_of")
            ).toJson()
        case "competency.self_assessment":
            return try policy.competency().selfAssessment(
                framework: request.given("framework"),
                assessment: request.given("assessment"),
                asOf: request.given("as_of")
            ).toJson()
        case "competency.shortlist":
            return try policy.competency().shortlist(
                specification: request.given("specification"),
                applications: request.given("applications"),
                stage: request.given("stage"),
                asOf: request.given("as_of")
            ).toJson()
        case "competency.before_start":
            return try policy.competency().beforeStart(
                specification: request.given("specification"),
                person: request.given("person"),
                asOf: request.given("as_of")
            ).toJson()
        case "competency.read_framework":
            return try policy.competency().readFramework(
                text: request.given("text"),
                format: request.given("format")
            ).toJson()
        case "competency.lint":
            return try policy.competency().lint(
                framework: request.given("framework")
            ).toJson()
        default:
            throw Missing(what: "question \(question)")
        }
    }
}
