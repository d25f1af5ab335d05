import Carewright
import Foundation

/// One golden vector: a policy, facts and a date, and the whole answer.
struct Vector {
    /// Asks a question by its name, and gives canonical JSON.
    typealias Ask = (_ question: String, _ request: Request) throws -> String

    let name: String
    private let family: String
    private let fields: [String: Any]

    /// The tests folder of the project.
    static let tests = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("tests")

    /// The vectors of every family.
    static func all() throws -> [Vector] {
        let folder = tests.appendingPathComponent("vectors")
        return try contents(of: folder).flatMap { family in
            try contents(of: family).filter { $0.pathExtension == "json" }.map(Vector.init)
        }
    }

    private static func contents(of folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
    }

    init(_ file: URL) throws {
        name = file.deletingPathExtension().lastPathComponent
        family = file.deletingLastPathComponent().lastPathComponent
        fields = try Request(json: String(contentsOf: file, encoding: .utf8)).fields
    }

    /// The folder of the service whose policy is asked.
    var service: String { get throws { try Request(fields).given("policy") } }

    /// The question with its family: that of the folder, unless the vector says so itself.
    var question: String {
        get throws {
            let question: String = try Request(fields).given("question")
            return question.contains(".") ? question : "\(family).\(question)"
        }
    }

    var expected: String { get throws { try Canonical.text(try Request(fields).value("expected")) } }

    /// What the question is asked with.
    func request(_ ask: Ask) throws -> Request {
        try request(question, with: Request(fields).value("facts"), ask)
    }

    /// The answer to the question, an error as `{"error": …}`.
    func answer(_ ask: Ask) throws -> String {
        do {
            let library = "\"library\":\"\(libraryVersion())\""
            return try ask(question, request(ask))
                .replacingOccurrences(of: library, with: "\"library\":\"*\"")
        } catch let error as CareError {
            return "{\"error\":\(try error.toJson())}"
        }
    }

    /// The facts, and the day where the question has one.
    private func request(_ question: String, with facts: Any, _ ask: Ask) throws -> Request {
        guard let parameters = TypedQuestions.parameters[question], let facts = facts as? [String: Any]
        else { throw Missing(what: "question \(question)") }
        var given = try facts.mapValues { try fact($0, ask) }
        if parameters.contains("as_of") {
            given["as_of"] = fields["as_of"] ?? "2026-10-01"
        }
        return Request(given)
    }

    /// A fact; one that names a question is the answer to it.
    private func fact(_ value: Any, _ ask: Ask) throws -> Any {
        guard let object = value as? [String: Any], let question = object["asked"] as? String
        else { return value }
        let asked = try request(question, with: Request(object).value("with"), ask)
        return try Request(json: ask(question, asked)).fields
    }
}
