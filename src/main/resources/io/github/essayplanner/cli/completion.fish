# Completion of essay for fish: essay completion fish | source
# fish quotes what it puts on the line by itself.

function __essay_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -l before (string match -r -- '^--[^=]*=' $typed)
    for line in (command $words[1] complete -- $words[2..-1] $typed 2>/dev/null)
        switch $line
            case \tmaps
                __fish_complete_suffix .yaml
                __fish_complete_suffix .yml
            case \tfiles
                __fish_complete_path $typed
            case '*'
                printf '%s\n' "$before$line"
        end
    end
end

complete -c essay -f -a '(__essay_complete)'
