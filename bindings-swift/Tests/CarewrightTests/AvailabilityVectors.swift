import XCTest

@testable import Carewright

/// Every golden vector of availability, and of supervision asked with adjustments, compared byte
/// for byte.
final class AvailabilityVectors: XCTestCase {
    func testEveryVectorGivesTheAnswerThatIsWritten() throws {
        let vectors = try Vector.all(of: "availability")
        XCTAssertGreaterThanOrEqual(vectors.count, 50)
        for vector in vectors {
            XCTAssertEqual(try vector.answer(ask), try vector.expected, vector.name)
        }
    }

    private func ask(_ vector: Vector) throws -> String {
        let policy = try vector.policy()
        let availability = try policy.availability()
        let asOf = try vector.asOf
        switch try vector.question {
        case "for_new_clients":
            let worker: WorkerForClients = try vector.fact("worker")
            let view = try AdjustmentsVectors.view(vector.text("view"))
            return try availability.forNewClients(worker: worker, asOf: asOf, view: view).toJson()
        case "for_new_clients_batch":
            let workers: [WorkerForClients] = try vector.facts("workers")
            let view = try AdjustmentsVectors.view(vector.text("view"))
            return try availability.forNewClientsBatch(workers: workers, asOf: asOf, view: view)
                .toJson()
        case let question:
            return try supervision(vector, policy, question, asOf)
        }
    }

    private func supervision(
        _ vector: Vector, _ policy: Policy, _ question: String, _ asOf: CivilDate
    ) throws -> String {
        let rules = try policy.supervision()
        let supervised: SupervisedWorker = try vector.fact("worker")
        let adjusted: AdjustedWorker = try vector.fact("adjusted")
        let worker = try rules.withAdjustments(
            worker: supervised, adjusted: adjusted, asOf: asOf)
        switch question {
        case "with_adjustments":
            return try worker.toJson()
        case "status":
            return try rules.status(worker: worker, asOf: asOf).toJson()
        case "agenda":
            return try rules.agenda(worker: worker, asOf: asOf).toJson()
        case "schedule":
            guard let until = CivilDate(try vector.text("until"))
            else { throw Vector.Missing(what: "until") }
            return try rules.schedule(worker: worker, until: until, asOf: asOf).toJson()
        case let other:
            throw Vector.Missing(what: "question \(other)")
        }
    }
}
