# Completion of essay for fish: essay completion fish | source
# fish quotes what it puts on the line by itself, but for a tilde at the beginning.

function __essay_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -l before (string match -r -- '^--[^=]*=' $typed)
    set -l essay (string replace -r -- '^(~|\$HOME)/' $HOME/ $words[1])
    for line in (command $essay complete -- $words[2..-1] $typed 2>/dev/null)
        switch $line
            case \tmaps
                __fish_complete_suffix .yaml
                __fish_complete_suffix .yml
            case \tfiles
                __fish_complete_path $typed
            case '*'
                test -z "$typed"; and string match -q -- '~*' $line; and continue
                printf '%s\n' "$before$line"
        end
    end
end

complete -c essay -f -a '(__essay_complete)'
