import Foundation

/// Runs code in a folder of its own that holds this `policy.toml`.
func inFolder(with policy: String, _ run: () throws -> Void) throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    let before = files.currentDirectoryPath
    defer {
        _ = files.changeCurrentDirectoryPath(before)
        try? files.removeItem(at: folder)
    }
    try policy.write(
        to: folder.appendingPathComponent("policy.toml"), atomically: true, encoding: .utf8)
    _ = files.changeCurrentDirectoryPath(folder.path)
    try run()
}
